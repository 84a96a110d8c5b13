package mapping;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The fields are not marked as transient, and yet the getters say more. */
@Entity
@Access(AccessType.FIELD)
public class Audit {
    @Id
    Long id;

    private String createdBy;

    private long createdAt;

    @Access(AccessType.FIELD)
    private Integer changes;

    @Access(AccessType.PROPERTY)
    @Column(name = "created_by", updatable = false, nullable = false, length = 64)
    public String getCreatedBy() {
        return createdBy;
    }

    public void setCreatedBy(String createdBy) {
        this.createdBy = createdBy;
    }

    @Access(AccessType.PROPERTY)
    @Column(name = "created_at", updatable = false)
    public long getCreatedAt() {
        return createdAt;
    }

    public void setCreatedAt(long createdAt) {
        this.createdAt = createdAt;
    }

    @Access(AccessType.PROPERTY)
    @Column(name = "number_of_changes")
    public Integer getChanges() {
        return changes;
    }

    public void setChanges(Integer changes) {
        this.changes = changes;
    }
}
