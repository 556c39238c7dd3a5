"""Long runs against the built program; `soak` beside this folder starts them."""
