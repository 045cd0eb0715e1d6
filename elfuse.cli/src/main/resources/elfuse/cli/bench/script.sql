-- Tables filled, indexed, joined, grouped, changed and searched, in memory. @ROWS@ is the number of rows.
CREATE TABLE customer(id INTEGER PRIMARY KEY, name TEXT, city TEXT, grade INTEGER);
CREATE TABLE purchase(id INTEGER PRIMARY KEY, customer INTEGER, item TEXT, amount INTEGER, day INTEGER);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @ROWS@ / 10)
  INSERT INTO customer SELECT i, 'name ' || (i * 7919 % 10007), 'city ' || (i * 31 % 97), i * 13 % 5 FROM n;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < @ROWS@)
  INSERT INTO purchase
  SELECT i, 1 + i * 7919 % (@ROWS@ / 10), 'item ' || (i * 104729 % 1009), i * 37 % 1000, i * 17 % 365 FROM n;
CREATE INDEX purchase_customer ON purchase(customer);
CREATE INDEX purchase_item ON purchase(item, day);
CREATE INDEX customer_city ON customer(city, name);
SELECT city, count(*), sum(amount), max(day) FROM customer JOIN purchase ON customer = customer.id
  GROUP BY city ORDER BY sum(amount) DESC, city LIMIT 20;
SELECT item, count(DISTINCT customer), sum(amount * day) FROM purchase WHERE day BETWEEN 50 AND 250
  GROUP BY item HAVING count(*) > 3 ORDER BY 3 DESC, 1 LIMIT 20;
UPDATE purchase SET amount = amount + 1 WHERE item LIKE '%7_';
DELETE FROM purchase WHERE day % 10 = 3;
SELECT grade, group_concat(name, ';') FROM
  (SELECT grade, name FROM customer WHERE name GLOB '*[13][57]*' ORDER BY grade, name, id LIMIT 200) GROUP BY grade;
SELECT a.city, count(*) FROM customer a JOIN customer b ON a.city = b.city AND a.name < b.name
  WHERE a.grade = 1 AND a.id < 400 GROUP BY a.city ORDER BY 2 DESC, 1 LIMIT 20;
SELECT count(*), sum(length(item)), sum(rank) FROM
  (SELECT item, rank() OVER (PARTITION BY customer ORDER BY amount DESC, id) AS rank FROM purchase);
SELECT substr(item, 1, 6) AS start, upper(max(replace(item, 'item', 'thing'))), count(*) FROM purchase
  GROUP BY start ORDER BY start;
