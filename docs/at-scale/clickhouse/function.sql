-- A function on each row. A document may have line ends between its parts, and none inside of a text: JSON writes those \n.
SELECT id, assess_imhs(replaceRegexpAll(document, '[\r\n]', ' ')) AS answer
FROM applicants
ORDER BY id
