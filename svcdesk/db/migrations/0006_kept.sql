-- What stays as it was when it was printed, whatever is changed later.

-- What the configuration said when a month of assessment was closed, as far as its papers and findings go by it (JSON);
-- null where it was closed before that was kept.
ALTER TABLE assessment_month ADD COLUMN configuration TEXT;
