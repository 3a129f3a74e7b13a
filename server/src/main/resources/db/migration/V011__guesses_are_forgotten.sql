-- Guesses of windows long past are deleted, so that the table stays as small as the door is quiet.
grant delete on account_guess to abate_app;
