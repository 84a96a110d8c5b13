package mapping;

import jakarta.persistence.Entity;

@Entity
public class Memo extends Base {
    String text;
}
