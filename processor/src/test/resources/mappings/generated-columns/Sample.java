package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Sample {
    @Id
    Long id;

    int width;
    int height;

    @GeneratedColumn("width * height")
    Integer area;

    @GeneratedColumn("width + 1")
    @Column(name = "wider")
    long other;

    @GeneratedColumn("'x' || name")
    @Column(length = 40)
    String label;

    String name;

    @Column(columnDefinition = "integer generated always as (width * 2) stored")
    Integer doubled;
}
