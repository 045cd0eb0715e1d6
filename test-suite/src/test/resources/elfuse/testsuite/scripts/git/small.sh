#!/bin/bash
# git: a repository, two commits, a log.
export GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=C GIT_COMMITTER_EMAIL=c@example.org GIT_AUTHOR_DATE='@1700000000 +0000' GIT_COMMITTER_DATE='@1700000000 +0000' HOME=$PWD GIT_PAGER=cat
git init -q -b main r; cd r; echo one >f; git add f; git commit -qm First; echo two >>f; git commit -qam Second; git log --format='%H %s'; git diff HEAD^; git status; cd ..; rm -rf r
