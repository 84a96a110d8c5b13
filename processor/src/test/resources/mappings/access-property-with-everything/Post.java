package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
import java.util.Map;
import java.util.Set;

@Entity
public class Post {
    private Long id;
    private String title;
    private Post parent;
    private Set<Post> children;
    private boolean hot;
    private Boolean cold;

    @Id
    @GeneratedValue
    public Long getId() {
        return id;
    }
    public void setId(Long id) {
        this.id = id;
    }
    @Column(name = "the_title", nullable = false)
    public String getTitle() {
        return title;
    }
    public void setTitle(String title) {
        this.title = title;
    }
    @ManyToOne(optional = false)
    public Post getParent() {
        return parent;
    }
    public void setParent(Post parent) {
        this.parent = parent;
    }
    @OneToMany(mappedBy = "parent")
    public Set<Post> getChildren() {
        return children;
    }
    public void setChildren(Set<Post> children) {
        this.children = children;
    }
    public boolean isHot() {
        return hot;
    }
    public void setHot(boolean hot) {
        this.hot = hot;
    }
    public Boolean getCold() {
        return cold;
    }
    public void setCold(Boolean cold) {
        this.cold = cold;
    }
    @Transient
    public int getLength() {
        return title.length();
    }
    @ElementCollection
    public Map<String, Integer> getCounts() {
        return null;
    }
    public void setCounts(Map<String, Integer> counts) {}
}
