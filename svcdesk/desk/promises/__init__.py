"""What watches over promises: sweeps, deliveries, explanation, simulation, recomputation."""
