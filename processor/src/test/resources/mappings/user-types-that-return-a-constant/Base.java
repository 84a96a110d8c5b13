package mapping;

import org.hibernate.usertype.UserType;

abstract class Base<T> implements UserType<T> {
    private final Class<T> type;

    Base(Class<T> type) {
        this.type = type;
    }

    @Override
    public Class<T> returnedClass() {
        return type;
    }

    @Override
    public T deepCopy(T value) {
        return value;
    }

    @Override
    public boolean isMutable() {
        return false;
    }
}
