package mapping;

import jakarta.persistence.*;
import java.time.LocalDateTime;

@MappedSuperclass
@Access(AccessType.PROPERTY)
abstract class Base {
    @Id
    @Column(name = "base_id")
    public abstract String getId();

    public abstract void setId(String id);

    public LocalDateTime getCreated() {
        return null;
    }

    public void setCreated(LocalDateTime created) {}
}

@Entity
class OfFields extends Base {
    String id;

    @Basic(optional = false)
    String name;

    int count;

    @Override
    public String getId() {
        return id;
    }

    @Override
    public void setId(String id) {
        this.id = id;
    }
}

@Entity
class OfGetters extends Base {
    String id;
    String name;

    @Override
    public String getId() {
        return id;
    }

    @Override
    public void setId(String id) {
        this.id = id;
    }

    @Column(length = 9)
    public String getTitle() {
        return null;
    }

    public void setTitle(String title) {}
}

@Entity
class OfNeither extends Base {
    String id;
    String name;

    @Override
    public String getId() {
        return id;
    }

    @Override
    public void setId(String id) {
        this.id = id;
    }

    public String getTitle() {
        return null;
    }

    public void setTitle(String title) {}
}
