package mapping;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;

@MappedSuperclass
abstract class Root {
    private Long id;

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @Access(AccessType.FIELD)
    @Column(name = "by_field")
    private String byField;

    private int counted;

    @Column(name = "is_counted")
    public int getCounted() {
        return counted;
    }

    public void setCounted(int counted) {
        this.counted = counted;
    }
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Middle extends Root {
    private boolean ready;
    private Part part;

    public boolean isReady() {
        return ready;
    }

    public void setReady(boolean ready) {
        this.ready = ready;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }

    @Transient
    public String getShown() {
        return "shown";
    }
}

@Entity
@Access(AccessType.FIELD)
class Leaf extends Middle {
    String plain;

    @Transient
    String passing;

    @Access(AccessType.PROPERTY)
    @Column(length = 7)
    public String getAsked() {
        return "asked";
    }

    public void setAsked(String asked) {}
}

@Embeddable
@Access(AccessType.FIELD)
class Part {
    @Column(name = "part_no")
    int number;

    public String getNothing() {
        return "";
    }
}
