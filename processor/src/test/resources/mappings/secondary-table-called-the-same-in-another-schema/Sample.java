package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;

@Entity
@Table(name = "cluster", schema = "first_one")
@SecondaryTable(
        name = "Cluster",
        schema = "second_one",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "cluster_number"))
class Cluster {
    @Id
    Long id;

    String name;

    @Column(table = "Cluster")
    Integer health;
}
