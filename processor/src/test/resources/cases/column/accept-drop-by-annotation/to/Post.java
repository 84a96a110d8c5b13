package app;

import dev.reviver.annotation.Accept;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Accept(code = "RV102", of = "fax", because = "nobody sends any")
@Accept(code = "RV111", of = "fax", because = "never needed")
class Post {
    @Id
    Long id;

    String title;
}
