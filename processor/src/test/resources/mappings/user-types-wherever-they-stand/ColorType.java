package mapping;

import dev.reviver.annotation.StoredAs;
import java.sql.Types;
import org.hibernate.usertype.UserType;

@StoredAs("integer")
class ColorType implements UserType<Color> {
    @Override
    public int getSqlType() {
        return Types.INTEGER;
    }

    @Override
    public Class<Color> returnedClass() {
        return Color.class;
    }

    @Override
    public Color deepCopy(Color value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }
}
