package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.sql.Clob;
import org.hibernate.annotations.Nationalized;

@Entity
class Sample {
    @Id
    Long id;

    @Nationalized
    String text;

    @Nationalized
    char[] letters;

    @Nationalized
    Character letter;

    @Nationalized
    @Column(length = 30)
    String shortText;

    @Nationalized
    Clob clob;
}
