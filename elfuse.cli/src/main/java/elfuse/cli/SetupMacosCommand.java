package elfuse.cli;

/**
 * {@code elfuse setup-macos}: how to entitle the JVM for Hypervisor.framework. It prints and
 * changes nothing; the lines are shell, so that they can be read first and then be given to {@code
 * sh}.
 */
final class SetupMacosCommand {
  private SetupMacosCommand() {}

  /**
   * {@return the steps}
   *
   * @param home the JDK to copy
   */
  static String text(String home) {
    return """
    # Hypervisor.framework serves programs that are entitled to it, and the program is java.
    # These steps sign a copy of this JDK; the JDK itself and all that use it stay as they are.
    set -e
    jdk=%s
    copy=$HOME/Library/elfuse/jdk
    mkdir -p "$HOME/Library/elfuse"
    rm -rf "$copy"
    cp -Rc "$jdk" "$copy"
    cat >"$copy/hypervisor.plist" <<'PLIST'
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
    <plist version="1.0"><dict>
      <key>com.apple.security.hypervisor</key><true/>
      <key>com.apple.security.cs.allow-jit</key><true/>
      <key>com.apple.security.cs.disable-library-validation</key><true/>
    </dict></plist>
    PLIST
    codesign --force --sign - --entitlements "$copy/hypervisor.plist" "$copy/bin/java"
    codesign --display --entitlements - "$copy/bin/java"
    # Then, in each shell that is to use it: export JAVA_HOME="$HOME/Library/elfuse/jdk"
    # 'elfuse backends' then says that hvf is usable. docs/hvf.md has what to look at first.
    """
        .formatted(quoted(home));
  }

  /** {@return a word that a shell reads as this text} */
  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
