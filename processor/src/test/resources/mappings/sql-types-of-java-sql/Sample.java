package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.NClob;
import java.sql.Time;
import java.sql.Timestamp;

@Entity
class Sample {
    @Id
    Long id;

    Blob blob;
    Clob clob;
    NClob nclob;

    @Lob
    Blob lobBlob;

    java.sql.Date date;
    Time time;
    Timestamp timestamp;

    @Column(columnDefinition = "bytea")
    Blob bytes;
}
