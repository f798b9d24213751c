import SaafReport
