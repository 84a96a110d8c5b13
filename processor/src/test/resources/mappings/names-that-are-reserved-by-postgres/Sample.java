package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "`order`")
class Sample {
    @Id
    Long id;

    @Column(name = "`user`")
    String user;

    @Column(name = "`end`")
    Instant end;

    String value;

    String key;

    String type;

    String position;

    String name;

    String status;

    String text;

    Long version;

    String comment;
}
