package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.UUID;

@Entity
class Numbered extends Root<Long> {}

/** To Hibernate, which asks the superclass, its generator is not that of UUIDs. */
@Entity
class Identified extends Root<UUID> {}

@Entity
class Bound extends Uuids<UUID> {}

@MappedSuperclass
abstract class Root<K extends Serializable> {
    @Id
    @GeneratedValue
    K id;
}

@Entity
class Property extends Getters<UUID> {}

@MappedSuperclass
abstract class Getters<K extends Serializable> {
    private K id;

    @Id
    @GeneratedValue
    public K getId() {
        return id;
    }

    void setId(K id) {
        this.id = id;
    }
}

@MappedSuperclass
abstract class Uuids<U extends Comparable<UUID>> {
    @Id
    @GeneratedValue
    U id;
}
