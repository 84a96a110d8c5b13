package mapping;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Struct;
import org.hibernate.type.SqlTypes;

@Entity
class Document {
    @Id
    Long id;

    Label[] named;

    List<Label> listed;

    @JdbcTypeCode(SqlTypes.STRUCT_ARRAY)
    List<Page> pages;

    @JdbcTypeCode(SqlTypes.STRUCT)
    Page cover;
}

@Embeddable
@Struct(name = "a_page")
class Page {
    int number;
    Size size;
    Label[] labels;
    Spread spread;
}

@Embeddable
@Struct(name = "z_size")
class Size {
    double width;
    double height;
}

@Embeddable
@Struct(name = "label")
class Label {
    String text;
    Integer weight;
}

/** Spread over the attributes of what is around. */
@Embeddable
class Spread {
    String zulu;
    String alpha;
}
