package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Date;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

@Entity
@RevisionEntity
@Table(name = "revisions")
public class Revision {
    @Id
    @GeneratedValue
    @RevisionNumber
    @Column(name = "nr")
    long number;

    @RevisionTimestamp
    Date at;

    String author;
}
