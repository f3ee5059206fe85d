-- What an assignment goes by beside the industry (Articles 9 and 21): rank, categories of GB/T 19580, where the expert lives.
ALTER TABLE expert ADD COLUMN senior BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE expert ADD COLUMN categories VARCHAR(60);
ALTER TABLE expert ADD COLUMN district VARCHAR(20);
