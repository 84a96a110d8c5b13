package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "personDetails", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
@SecondaryTable(name = "person_notes", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
@SecondaryTable(name = "`order`", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
class Person {
    @Id
    Long id;

    @Column(table = "personDetails")
    String details;

    @Column(table = "person_notes")
    String notes;

    @Column(table = "`order`")
    Integer place;
}
