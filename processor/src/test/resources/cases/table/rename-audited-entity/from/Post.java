package blog;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.envers.Audited;

@Entity
@Audited
public class Post {
    @Id
    Long id;

    String title;

    @ElementCollection
    Set<String> tags;
}
