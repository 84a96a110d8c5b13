package mapping;

import dev.reviver.annotation.Accept;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Post {
    @Id
    Long id;

    @Accept(code = "RV102", because = " ") // RV363
    String title;
}
