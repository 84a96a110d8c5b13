package mapping;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;

@Entity
@AssociationOverride(name = "creator", joinColumns = @JoinColumn(name = "made_by"), foreignKey = @ForeignKey(name = "fk_made"))
@AssociationOverride(name = "readers", joinTable = @JoinTable(name = "doc_readers", joinColumns = @JoinColumn(name = "doc"), inverseJoinColumns = @JoinColumn(name = "reader")))
@AttributeOverride(name = "id", column = @Column(name = "doc_id"))
public class Doc extends Base {
    String title;
}
