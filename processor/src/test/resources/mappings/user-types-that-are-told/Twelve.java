package mapping;

import dev.reviver.annotation.StoredAs;

@StoredAs("varchar(255)")
class Twelve extends OtherType {}
