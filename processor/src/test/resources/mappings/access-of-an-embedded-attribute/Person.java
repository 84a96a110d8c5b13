package mapping;

import jakarta.persistence.*;
import java.util.Set;

@Embeddable
class Name {
    private String first;
    private String last;

    @Column(name = "first_name")
    public String getFirstName() {
        return first;
    }

    public void setFirstName(String first) {
        this.first = first;
    }

    @Column(name = "last_name")
    public String getLastName() {
        return last;
    }

    public void setLastName(String last) {
        this.last = last;
    }
}

@Entity
class Person {
    @Id
    Integer id;

    @Embedded
    @Access(AccessType.PROPERTY)
    Name name;

    @ElementCollection
    @Access(AccessType.PROPERTY)
    Set<Name> aliases;

    public Name getName() {
        return name;
    }

    public void setName(Name name) {
        this.name = name;
    }

    public Set<Name> getAliases() {
        return aliases;
    }

    public void setAliases(Set<Name> aliases) {
        this.aliases = aliases;
    }
}
