-- What stays as it was when it was printed, whatever is changed later.

-- What the configuration said when a month of assessment was closed, as far as its papers and findings go by it (JSON);
-- null where it was closed before that was kept.
ALTER TABLE assessment_month ADD COLUMN configuration TEXT;

-- Who asks for an engineer's or a customer's open tickets, at every call, finds them without all that has ended since.
CREATE INDEX ticket_period_had ON ticket_period (engineer_id, until) WHERE state IN ('open', 'held');
CREATE INDEX ticket_unended ON ticket (customer_id) WHERE ended_at IS NULL;
CREATE INDEX notice_clock ON notice (clock_id) WHERE clock_id IS NOT NULL;
