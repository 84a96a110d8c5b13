package mapping;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Check(constraints = "id > 0; drop table x") // RV346
public class Unsound {
    @Id
    Long id;

    @Check(constraints = "(open > 1") // RV346
    int open;

    @Column(check = @CheckConstraint(constraint = "quoted <> 'x")) // RV346
    String quoted;

    @ColumnDefault("1); drop table x; --")
    int byDefault; // RV346

    @GeneratedColumn("id /* comment */")
    int generated; // RV346

    @Comment("NUL \0 within")
    String comment; // RV346
}
