"""A case history, in the format case-history/1, turned into the journal it tells of."""

from .case import Case, case_of
from .converting import Converted, converted
from .happening import Remark

__all__ = ["Case", "Converted", "Remark", "case_of", "converted"]
