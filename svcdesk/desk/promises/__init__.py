"""What watches over promises: escalation, notices, explanation, simulation, recomputation."""
