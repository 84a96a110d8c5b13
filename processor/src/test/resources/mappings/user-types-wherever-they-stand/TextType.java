package mapping;

import dev.reviver.annotation.StoredAs;

@StoredAs("varchar(255)")
class TextType extends OtherType {}
