package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.sql.Blob;
import java.sql.Clob;

@Entity
public class Large {
    @Id
    Long id;

    @Lob
    String text;

    @Lob
    byte[] bytes;

    @Lob
    char[] characters;

    Blob blob;
    Clob clob;

    @Lob
    @Column(columnDefinition = "text")
    String plainText;
}
