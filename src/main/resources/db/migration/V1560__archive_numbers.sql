-- Numbers are given out before a page is rendered, side by side; the register itself says which are used.
DROP TABLE document_series;
