-- Care and quality: who does what at the desk, what is done for customers by the calendar, what they are asked and
-- say, training, assessment and knowledge.

-- What people of the desk do: keys of the configuration's section 'roles', of which somebody may have several.
CREATE TABLE engineer_role (
  engineer_id TEXT NOT NULL REFERENCES engineer (id),
  role TEXT NOT NULL CHECK (role <> ''),
  PRIMARY KEY (engineer_id, role)
) STRICT;
CREATE INDEX engineer_role_role ON engineer_role (role);

-- The head of a customer's people, who is greeted and who signs.
ALTER TABLE contact ADD COLUMN head INTEGER NOT NULL DEFAULT 0 CHECK (head IN (0, 1));

-- What a caller wishes for, such as a time that suits; it stands on the form.
ALTER TABLE call ADD COLUMN wish TEXT;
