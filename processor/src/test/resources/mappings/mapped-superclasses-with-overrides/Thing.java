package mapping;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;

@Entity
@AttributeOverride(name = "name", column = @Column(name = "thing_name", nullable = false, length = 40))
@AttributeOverride(name = "id", column = @Column(name = "thing_id"))
@AttributeOverride(name = "size.width", column = @Column(name = "breadth"))
@AttributeOverride(name = "deeper", column = @Column(name = "deeper_by_thing"))
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "owned_by"))
public class Thing extends Base {}
