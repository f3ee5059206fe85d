-- How many years a ground looks back on stands in its own column, and is put into its name where it is shown.
UPDATE interest_ground SET name = '任职', name_en = 'Employed by it' WHERE code = 'EMPLOYMENT' AND name = '近 3 年任职';
UPDATE interest_ground SET name = '任董事、监事或为控股人', name_en = 'Director, supervisor or controlling holder' WHERE code = 'BOARD' AND name = '近 3 年任董事、监事或为控股人';
UPDATE interest_ground SET name = '有偿咨询、培训或认证', name_en = 'Paid consulting, training or certification' WHERE code = 'CONSULTING' AND name = '近 3 年有偿咨询、培训或认证';
UPDATE interest_ground SET name = '奖项辅导', name_en = 'Award coaching' WHERE code = 'COACHING' AND name = '近 3 年奖项辅导';
