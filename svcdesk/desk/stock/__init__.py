"""Parts and machines that move: stock by place and custodian, requests, counts, loaners, returns to the factory."""
