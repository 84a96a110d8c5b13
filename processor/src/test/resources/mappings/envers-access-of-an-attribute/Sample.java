package mapping;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** Envers looks where the values are, Hibernate where the annotation is. */
@Entity
class Sample {
    @Id
    Long id;

    @Access(AccessType.PROPERTY)
    String data;

    @Access(AccessType.PROPERTY)
    @Audited
    String onTheField;

    @Audited
    String usual;

    @Audited
    String getData() {
        return data;
    }

    void setData(String data) {
        this.data = data;
    }

    String getOnTheField() {
        return onTheField;
    }

    void setOnTheField(String value) {
        onTheField = value;
    }
}

@Entity
@Audited
class Whole {
    @Id
    Long id;

    @Access(AccessType.PROPERTY)
    @NotAudited
    boolean open;

    @Access(AccessType.PROPERTY)
    String hidden;

    boolean isOpen() {
        return open;
    }

    void setOpen(boolean value) {
        open = value;
    }

    @NotAudited
    String getHidden() {
        return hidden;
    }

    void setHidden(String value) {
        hidden = value;
    }
}

@Entity
class ByProperty {
    private Long id;

    @Audited
    private String data;

    @Id
    Long getId() {
        return id;
    }

    void setId(Long value) {
        id = value;
    }

    @Access(AccessType.FIELD)
    String getData() {
        return data;
    }

    void setData(String value) {
        data = value;
    }

    @Transient
    int getLength() {
        return 0;
    }
}
