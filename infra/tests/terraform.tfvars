artifacts       = "tests/artifact.zip"
token_issuer    = "https://issuer.example.com"
token_audiences = ["rightful"]
