package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

@Entity
@IdClass(Key.class)
@SecondaryTable(name = "extra", pkJoinColumns = {
    @PrimaryKeyJoinColumn(name = "x", referencedColumnName = "a"),
    @PrimaryKeyJoinColumn(name = "y", referencedColumnName = "b")
})
@SecondaryTable(name = "more")
public class Thing {
    @Id
    String b;

    @Id
    int a;

    @Column(table = "extra")
    String text;

    @Column(table = "more")
    String other;
}
