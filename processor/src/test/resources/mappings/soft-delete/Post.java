package mapping;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@Entity
@SoftDelete
public class Post {
    @Id
    Long id;

    @ElementCollection
    @SoftDelete(columnName = "gone")
    Set<String> tags;

    @ManyToMany
    @SoftDelete(strategy = SoftDeleteType.ACTIVE)
    Set<Post> posts;
}
