package mapping;

import jakarta.persistence.Embeddable;

@Embeddable
public class Addresses {
    Address mail;
    Address visit;
}
