import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Set;

/** The first column can refuse the key to the owner, but not that to the elements; a to-one association heeds neither. */
@Entity
class Course {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany
    @JoinTable(
            joinColumns = @JoinColumn(name = "course", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
            inverseJoinColumns = @JoinColumn(name = "student", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    List<Student> students;

    @ManyToMany
    @JoinTable(
            name = "helpers",
            foreignKey = @ForeignKey(ConstraintMode.CONSTRAINT),
            joinColumns = @JoinColumn(name = "course", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
            inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Student> helpers;

    @ManyToOne
    @JoinTable(
            name = "speakers",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
            inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT),
            inverseJoinColumns = @JoinColumn(name = "speaker", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    Student speaker;
}
