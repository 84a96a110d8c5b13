package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> map;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> objects;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> list;

    @JdbcTypeCode(SqlTypes.JSON)
    String text;

    @JdbcTypeCode(SqlTypes.JSON)
    Note note;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Note> notes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(columnDefinition = "json")
    Map<String, String> plain;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "settings", nullable = false)
    Set<String> named;

    @JdbcTypeCode(SqlTypes.JSON)
    Color color;

    @JdbcTypeCode(SqlTypes.JSON)
    Note[] several;
}
