"""What botocore made of the answers to all tests before."""


def test_nothing_in_an_answer_is_unknown_dropped_or_of_another_type(parsing):
    """Nothing is in the answers that botocore does not know, drops or has of another type."""
    assert parsing.answers > 100, f"only {parsing.answers} answers to {len(parsing.operations)} operations were looked at"
    assert parsing.surprises == []
