package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.sql.Timestamp;
import org.hibernate.annotations.NaturalId;

@Entity
public class Note {
    @Id
    Long id;

    @Version
    @Column(name = "changed", nullable = true)
    Timestamp version;

    @NaturalId
    @ManyToOne
    Citizen author;
}
