"""Parts, requests, counts, loaners and returns, as people and programs read them."""
